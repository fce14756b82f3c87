// Arrow keys walk the numbers of a table: one tab stop per table, Home and End go to the ends of the row.
const cellsOf = (table) =>
  [...table.querySelectorAll('tbody tr')]
    .map((row) => [...row.children].map((cell) => cell.querySelector('.fig')))
    .filter((row) => row.some(Boolean));

function place(cells, link) {
  for (let row = 0; row < cells.length; row++) {
    const column = cells[row].indexOf(link);
    if (column >= 0) return [row, column];
  }
  return null;
}

function seek(cells, [row, column], rowStep, columnStep) {
  let [r, c] = [row + rowStep, column + columnStep];
  while (r >= 0 && r < cells.length && c >= 0 && c < cells[r].length) {
    if (cells[r][c]) return cells[r][c];
    r += rowStep;
    c += columnStep;
  }
  return null;
}

function target(cells, at, key) {
  const row = cells[at[0]].filter(Boolean);
  switch (key) {
    case 'ArrowRight': return seek(cells, at, 0, 1);
    case 'ArrowLeft': return seek(cells, at, 0, -1);
    case 'ArrowDown': return seek(cells, at, 1, 0);
    case 'ArrowUp': return seek(cells, at, -1, 0);
    case 'Home': return row[0];
    case 'End': return row[row.length - 1];
    default: return null;
  }
}

export function walk() {
  for (const table of document.querySelectorAll('table.figures')) {
    const links = [...table.querySelectorAll('tbody .fig')];
    if (links.length === 0) continue;
    links.forEach((link, index) => { link.tabIndex = index === 0 ? 0 : -1; });
    table.addEventListener('focusin', (event) => {
      const link = event.target.closest('.fig');
      if (!link) return;
      for (const other of links) other.tabIndex = other === link ? 0 : -1;
    });
    table.addEventListener('keydown', (event) => {
      const link = event.target.closest('.fig');
      if (!link || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === ' ') {
        event.preventDefault();
        link.click();
        return;
      }
      const cells = cellsOf(table);
      const at = place(cells, link);
      const next = at && target(cells, at, event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
}
