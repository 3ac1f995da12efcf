import { fairPanels, fairPanelsNarrow } from '../charts/fair-panels.ts';
import type { Links } from '../site/links.ts';
import type { ComparisonView } from '../views/comparison/comparison-view.ts';
import type { ComparedCell, ComparedRow, ComparedSection } from '../views/comparison/section.ts';
import { html, trusted, type Markup } from './html.ts';

type Where = Pick<Links, 'report' | 'sources' | 'indicator' | 'compareJson'>;

const cellOf = ({ text, source, computed, note }: ComparedCell, where: Where): Markup => {
  const said = source
    ? html`<a class="figure" href="${where.sources(source.address)}#${source.anchor}">${text}</a>`
    : html`<span class="${computed ? 'computed' : 'told'}">${text}</span>`;
  return html`<div>
    ${said}${note === undefined ? '' : html` <span class="note">${note}</span>`}
  </div>`;
};

const rowOf = (row: ComparedRow, view: ComparisonView, where: Where): Markup => {
  const head =
    row.indicator === undefined
      ? html`${row.label}`
      : html`<a href="${where.indicator(row.indicator)}">${row.label}</a>`;
  const cells = row.cells.map(
    (lines, index) =>
      html`<td data-label="${nameOf(view, index)}">
        ${lines.map((line) => cellOf(line, where))}
      </td>`,
  );
  const why =
    row.why && row.why.length > 0
      ? html`<tr class="why">
          <td colspan="${String(row.cells.length + 1)}">
            <ul class="refusals">
              ${row.why.map((each) => html`<li>${each}</li>`)}
            </ul>
          </td>
        </tr>`
      : '';
  return html`<tr>
      <th scope="row">${head}</th>
      ${cells}
    </tr>
    ${why}`;
};

const nameOf = ({ columns }: ComparisonView, index: number): string => columns[index]?.short ?? '';

const chartsOf = ({ panels }: ComparedSection): Markup[] =>
  panels.map(
    ({ title, panels: own }) =>
      html`<figure>
        <figcaption class="title">${title}</figcaption>
        <div class="desk">${trusted(fairPanels(own))}</div>
        <div class="phone">${trusted(fairPanelsNarrow(own))}</div>
      </figure>`,
  );

const refusalsOf = ({ refusals, panels }: ComparedSection): Markup | string =>
  refusals.length === 0
    ? ''
    : html`<div class="refused">
        <h3>${panels.length > 0 ? '其余的不能相比，因为' : '不能相比，因为'}</h3>
        <ul class="refusals">
          ${refusals.map((why) => html`<li>${why}</li>`)}
        </ul>
      </div>`;

const sectionOf = (
  section: ComparedSection,
  view: ComparisonView,
  where: Where,
  prefix: string,
): Markup => {
  const heads = view.columns.map(
    ({ name, what, address }) =>
      html`<th scope="col">
        <a href="${where.report(address)}">${name}</a> <span class="note">${what}</span>
      </th>`,
  );
  const note = section.note === undefined ? '' : html`<p class="note prose">${section.note}</p>`;
  const id = `${prefix}-${section.id}`;
  return html`<div class="aspect">
    <div>
      <h2 id="${id}">${section.title}</h2>
      ${note}${refusalsOf(section)}
    </div>
    <div>
      ${chartsOf(section)}
      <section class="scroll" tabindex="0" aria-labelledby="${id}">
        <table class="stack side-by-side">
          <thead>
            <tr>
              <th scope="col"><span class="spoken">项目</span></th>
              ${heads}
            </tr>
          </thead>
          <tbody>
            ${section.rows.map((row) => rowOf(row, view, where))}
          </tbody>
        </table>
      </section>
    </div>
  </div>`;
};

const filesOf = ({ columns }: ComparisonView, where: Where): Markup => {
  const files = columns.map(
    ({ address, short }) => html`<a href="${where.compareJson(address)}">${short}</a> `,
  );
  return html`<p class="note files">这里用到的数据（JSON）：${files}</p>`;
};

/**
 * Reports side by side as HTML, the same in the build and in the browser; all text is escaped.
 * @param prefix of the ids of its headings; each comparison on a page has its own
 */
export function renderComparison(view: ComparisonView, where: Where, prefix = 'dz'): string {
  const sections = view.sections.map((section) => sectionOf(section, view, where, prefix));
  return [...sections, filesOf(view, where)].map(({ markup }) => markup).join('\n');
}
