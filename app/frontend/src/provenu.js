// The one script of every page. Everything works without it too, except pictures and the walk by arrow keys.
import '../node_modules/dkfds/dist/css/dkfds.css';
import './tokens.css';
import './shell.css';
import './page.css';
import './explanation.css';
import './data.css';
import './rules.css';
import './print.css';
import htmx from 'htmx.org/dist/htmx.esm.js';
import { choices } from './choices.js';
import { explanation } from './explanation.js';
import { walk } from './walk.js';
import { importing } from './importing.js';

document.documentElement.classList.add('scripted');

function start() {
  choices();
  const panel = explanation(htmx);
  walk();
  importing();
  if (document.querySelector('[data-chart]')) {
    import('./charts.js').then(({ drawAll }) => drawAll((href) => panel.open(href)));
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
