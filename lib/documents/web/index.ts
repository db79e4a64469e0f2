export { createWebDocument } from './web-document';
