// The one script of every page. Everything works without it too, except pictures and the walk by arrow keys.
import '../node_modules/dkfds/dist/css/dkfds.css';
import './tokens.css';
import './shell.css';
import './page.css';
import './explanation.css';
import './data.css';
import './rules.css';
import './plans.css';
import './goals.css';
import './papers.css';
import './print.css';
import htmx from 'htmx.org/dist/htmx.esm.js';
import { choices } from './choices.js';
import { explanation } from './explanation.js';
import { walk } from './walk.js';
import { importing } from './importing.js';
import { planLists, planText, sliders } from './plans.js';

document.documentElement.classList.add('scripted');

function start() {
  choices();
  const panel = explanation(htmx);
  walk();
  importing();
  planLists();
  planText();
  const pictures = () => {
    if (document.querySelector('[data-chart]')) {
      import('./charts.js').then(({ drawAll }) => drawAll((href) => panel.open(href)));
    }
  };
  pictures();
  sliders(() => {
    walk();
    pictures();
  });
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
