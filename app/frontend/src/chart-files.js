// A picture as a file: svg as it is drawn, with title and text alternative; png twice as sharp as the screen.
const NAMESPACE = 'http://www.w3.org/2000/svg';

function standalone(chart, spec) {
  const svg = chart.getDom().querySelector('svg').cloneNode(true);
  svg.setAttribute('xmlns', NAMESPACE);
  svg.setAttribute('width', chart.getWidth());
  svg.setAttribute('height', chart.getHeight());
  svg.setAttribute('role', 'img');
  const description = document.createElementNS(NAMESPACE, 'desc');
  description.textContent = `${spec.subtitle}. ${spec.alternative}`;
  const title = document.createElementNS(NAMESPACE, 'title');
  title.textContent = spec.title;
  svg.prepend(title, description);
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function png(chart, spec) {
  const url = URL.createObjectURL(standalone(chart, spec));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = chart.getWidth() * 2;
    canvas.height = chart.getHeight() * 2;
    const brush = canvas.getContext('2d');
    brush.fillStyle = 'white';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => { canvas.toBlob(resolve, 'image/png'); });
  } finally {
    URL.revokeObjectURL(url);
  }
}

export function offerFiles(element, chart, spec) {
  for (const button of element.querySelectorAll('[data-save]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const kind = button.dataset.save;
      save(kind === 'svg' ? standalone(chart, spec) : await png(chart, spec), `${spec.file}.${kind}`);
    });
  }
}
