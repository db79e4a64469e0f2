import './highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { begin } from './begin';

export default defineContentScript({
  registration: 'runtime',
  main: (context) => begin(context),
});
