// Draws the pictures. The server has decided what is shown and how every number is written; here it gets its place.
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { options, heightOf } from './chart-options.js';
import { offerFiles } from './chart-files.js';

use([BarChart, CustomChart, LineChart, ScatterChart, GridComponent, LegendComponent, MarkLineComponent, LabelLayout, SVGRenderer]);

// What is drawn, so that a picture that was taken out of the page is let go.
const drawn = new Map();

function forget() {
  for (const [element, { chart, sizes }] of drawn) {
    if (!element.isConnected) {
      sizes.disconnect();
      chart.dispose();
      drawn.delete(element);
    }
  }
}

function draw(element, open) {
  const spec = JSON.parse(element.dataset.chart);
  const canvas = element.querySelector('.chart-canvas');
  const small = element.hasAttribute('data-small');
  const chart = init(canvas, null, { renderer: 'svg', height: heightOf(spec, canvas.clientWidth, small) });
  const redraw = () => {
    chart.resize({ height: heightOf(spec, canvas.clientWidth, small) });
    chart.setOption(options(spec, canvas.clientWidth, small), { notMerge: true });
  };
  // With a view box the drawing scales as a whole where paper gives it another width.
  chart.on('rendered', () => {
    const svg = canvas.querySelector('svg');
    svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`);
  });
  redraw();
  chart.on('click', (event) => { if (event.data?.href) open(event.data.href); });

  let width = canvas.clientWidth;
  const sizes = new ResizeObserver(() => {
    if (canvas.clientWidth !== width && canvas.clientWidth > 0) {
      width = canvas.clientWidth;
      redraw();
    }
  });
  sizes.observe(canvas);
  drawn.set(element, { chart, sizes });
  offerFiles(element, chart, spec);
}

export function drawAll(open) {
  document.fonts.ready.then(() => {
    forget();
    for (const element of document.querySelectorAll('[data-chart]:not(.drawn)')) {
      draw(element, open);
      element.classList.add('drawn');
    }
  });
}
