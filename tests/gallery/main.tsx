import { render } from 'preact';
import { Gallery } from './gallery';
import { stories } from './stories';

const wanted = new URLSearchParams(location.search);
const theme = wanted.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;

const view = document.getElementById('view');
if (view) render(<Gallery stories={stories} only={wanted.get('story')} theme={theme} />, view);
