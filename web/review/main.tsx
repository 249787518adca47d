import { render } from 'preact';
import { App } from './app.tsx';
import { serverWith, tokenOf } from './server.ts';
import { say } from './words.ts';

const host = document.querySelector('#app');
const token = tokenOf();
// The address of a review started anew, put into the same tab.
addEventListener('hashchange', () => location.reload());
if (host) render(token ? <App server={serverWith(token)} /> : <main class="alone">{say('noToken', 'en')}</main>, host);
