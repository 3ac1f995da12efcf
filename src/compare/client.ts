// The picker of /compare/: nothing but reading what is chosen, fetching it, and showing it.
import { linksUnder } from '../site/links.ts';
import type { ComparedReport } from '../views/compared-report.ts';
import { comparisonView } from '../views/comparison/comparison-view.ts';
import type { NamedConcept } from '../views/comparison/indicator-section.ts';
import { chosenIn, MOST, searchOf } from './chosen.ts';
import { html } from './html.ts';
import { pickGroups, type Pickable } from './pickable.ts';
import { renderComparison } from './render-comparison.ts';

interface Offer {
  readonly reports: readonly Pickable[];
  readonly concepts: readonly NamedConcept[];
}

/** Longer lists begin folded. */
const OPEN_UP_TO = 30;

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};

const root = find('#compare');
const [list, status, out] = [find('#pick-list'), find('#pick-status'), find('#comparison')];
const typed = find('#pick-find') as HTMLInputElement;
const links = linksUnder(root.dataset['base'] ?? '/');
const held = new Map<string, Promise<ComparedReport>>();
let chosen = chosenIn(location.search);
let shown = 0;

const fetched = async <T>(address: string): Promise<T> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
};

const reportAt = (address: string): Promise<ComparedReport> => {
  const known = held.get(address) ?? fetched<ComparedReport>(links.compareJson(address));
  held.set(address, known);
  known.catch(() => held.delete(address));
  return known;
};

const say = (text: string): void => {
  status.textContent = text;
};

const drawList = ({ reports }: Offer): void => {
  const groups = pickGroups(reports, typed.value);
  const open = typed.value.trim() !== '' || reports.length <= OPEN_UP_TO;
  const markup = groups.map(({ district, reports: own }) => {
    const items = own.map(({ address, name, year, kind }) => {
      const on = chosen.includes(address);
      const off = !on && chosen.length >= MOST;
      const state = html`${on ? 'checked' : ''} ${off ? 'disabled' : ''}`;
      return html`<li>
        <label
          ><input type="checkbox" value="${address}" ${state} /> ${name} ${year}年度
          <span class="note">${kind}</span></label
        >
      </li>`;
    });
    const opened = open || own.some(({ address }) => chosen.includes(address));
    return html`<details ${opened ? 'open' : ''}>
      <summary>${district}</summary>
      <ul>
        ${items}
      </ul>
    </details>`;
  });
  list.innerHTML =
    groups.length > 0
      ? html`${markup}`.markup
      : html`<p>没有名称含“${typed.value}”的报告。</p>`.markup;
};

const told = (): string => {
  if (chosen.length === 0) return `选两份到${MOST}份报告。`;
  if (chosen.length === 1) return '已选 1 份，再选一份就能对照。';
  return chosen.length < MOST
    ? `已选 ${chosen.length} 份，还可以选 ${MOST - chosen.length} 份。`
    : `已选 ${MOST} 份，满了；去掉一份才能再选。`;
};

const show = async (offer: Offer): Promise<void> => {
  const turn = (shown += 1);
  say(told());
  if (chosen.length < 2) {
    out.innerHTML = '';
    return;
  }
  try {
    const reports = await Promise.all(chosen.map(reportAt));
    if (turn !== shown) return;
    out.innerHTML = renderComparison(comparisonView(reports, offer.concepts), links);
    document.title = `${reports.map(({ name, year }) => `${name} ${year}`).join('、')} · 对照`;
  } catch {
    if (turn === shown) say('没有取到数据，请看看网络，再选一次。');
  }
};

const keepKnown = ({ reports }: Offer): void => {
  const known = new Set(reports.map(({ address }) => address));
  chosen = chosen.filter((address) => known.has(address));
};

const begin = async (): Promise<void> => {
  const offer = await fetched<Offer>(links.compareOffer);
  keepKnown(offer);
  drawList(offer);
  list.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value, checked } = target;
    chosen = checked ? [...chosen, value] : chosen.filter((each) => each !== value);
    history.pushState(null, '', location.pathname + searchOf(chosen));
    drawList(offer);
    list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(value)}"]`)?.focus();
    void show(offer);
  });
  typed.addEventListener('input', () => {
    drawList(offer);
  });
  addEventListener('popstate', () => {
    chosen = chosenIn(location.search);
    keepKnown(offer);
    drawList(offer);
    void show(offer);
  });
  root.hidden = false;
  await show(offer);
};

begin().catch(() => {
  root.hidden = false;
  say('没有取到报告的名单，请看看网络，再打开这一页。');
});
