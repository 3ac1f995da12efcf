// Sorting tables and taking charts along as PNG: what reading pages can do only with JavaScript.
import { sortKey } from '../views/sort-key.ts';

const sortBy = (table: HTMLTableElement, head: HTMLTableCellElement): void => {
  const down = head.ariaSort !== 'descending';
  for (const other of table.tHead?.rows[0]?.cells ?? []) other.ariaSort = null;
  head.ariaSort = down ? 'descending' : 'ascending';
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter(({ classList }) => !classList.contains('group'));
    rows.sort((a, b) => {
      const [x, y] = [a, b].map((row) => sortKey(row.cells[head.cellIndex]?.textContent ?? ''));
      return (down ? -1 : 1) * ((x ?? 0) - (y ?? 0));
    });
    body.append(...rows);
  }
};

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sort]')) {
  for (const head of table.tHead?.rows[0]?.cells ?? []) {
    if (!head.classList.contains('right')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = head.textContent;
    button.addEventListener('click', () => {
      sortBy(table, head);
    });
    head.replaceChildren(button);
  }
}

const SHARP = 2;

const savePng = async (address: string): Promise<void> => {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SHARP;
  canvas.height = picture.height * SHARP;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    if (!blob) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = address.replace(/^.*\/|\.svg$/gu, '') + '.png';
    link.click();
    URL.revokeObjectURL(link.href);
  }, 'image/png');
};

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-png]')) {
  button.hidden = false;
  button.addEventListener('click', () => void savePng(button.dataset['png'] ?? ''));
}
