// Dropping files onto the import field does the same as choosing them; a running import says so.
export function importing() {
  const drop = document.querySelector('.drop');
  if (drop) {
    const input = drop.querySelector('input[type="file"]');
    for (const name of ['dragenter', 'dragover']) {
      drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add('over'); });
    }
    for (const name of ['dragleave', 'drop']) {
      drop.addEventListener(name, () => drop.classList.remove('over'));
    }
    drop.addEventListener('drop', (event) => {
      event.preventDefault();
      if (event.dataTransfer?.files.length) {
        input.files = event.dataTransfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    // A file that misses the field must not replace the page.
    for (const name of ['dragover', 'drop']) window.addEventListener(name, (event) => event.preventDefault());
  }
  for (const form of document.querySelectorAll('form[data-busy]')) {
    form.addEventListener('submit', () => form.classList.add('busy'));
  }
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form.busy')) form.classList.remove('busy');
  });
}
