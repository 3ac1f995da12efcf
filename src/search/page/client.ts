// The page of the search: what is typed, chosen and read there. What is found is decided elsewhere.
import { countFilters } from '../counts.ts';
import type { Pagefind } from '../open-index.ts';
import { loadFilters, lookUp, openSession, type Outcome, type Session } from '../session.ts';
import type { Start } from '../start.ts';
import { fillFilters } from './fill-filters.ts';
import { leadBySlash } from './lead-by-slash.ts';
import { moveThrough } from './move-through.ts';
import { relatedItems, resultItems } from './render-results.ts';
import { FILTERS, searchOf, stateIn, type SearchState } from './state.ts';
import { told } from './words.ts';

/** Pages shown at a time. */
const SHOWN = 10;
/** How long after the last letter the search begins, in milliseconds. */
const PAUSE = 180;

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};

const form = find('#search');
const input = find('#q') as HTMLInputElement;
const narrow = find('#narrow') as HTMLDetailsElement;
const [part, sort] = [find('#by-part') as HTMLSelectElement, find('#by-sort') as HTMLSelectElement];
const lists = new Map(
  Object.entries(FILTERS).map(([name, filter]) => [
    filter,
    find(`#by-${name}`) as HTMLSelectElement,
  ]),
);
const [status, results, more] = [find('#told'), find('#results'), find('#more')];
const [beside, besides, empty] = [find('#related'), find('#related ol'), find('#empty')];
const base = form.dataset['base'] ?? '/';

let state = stateIn(location.search);
let wanted = SHOWN;
let turn = 0;
let session: Promise<Session> | undefined;

const load = async (): Promise<Session> => {
  const [response, pagefind] = await Promise.all([
    fetch(`${base}search/start.json`),
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
  ]);
  if (!response.ok) throw new Error(`${response.status} start.json`);
  return openSession(pagefind, (await response.json()) as Start, document.documentElement);
};

/** The index, opened when it is first needed; after a failure it is tried again. */
const opened = (): Promise<Session> => {
  session ??= load();
  session.catch(() => (session = undefined));
  return session;
};

const say = (text: string): void => {
  if (status.textContent !== text) status.textContent = text;
};

const show = (outcome: Outcome | undefined, items: readonly HTMLElement[]): void => {
  results.replaceChildren(...items);
  const related = outcome ? relatedItems(outcome) : [];
  besides.replaceChildren(...related);
  beside.hidden = related.length === 0;
  const isLeft = ({ answer: { most, found }, unread }: Outcome) =>
    most > found.length || unread.length > 0;
  more.hidden = items.length === 0 || outcome === undefined || !isLeft(outcome);
  empty.hidden = items.length + related.length > 0;
};

const showCounts = async (own: Session, { answer }: Outcome): Promise<void> => {
  if (!narrow.open) return;
  await loadFilters(own);
  fillFilters(lists, await countFilters(own, state.q, state.filters, answer), state.filters);
};

const asked = ({ q, filters, part: heading, byYear }: SearchState) => ({
  ...{ typed: q, wanted, filters },
  ...(heading !== '' && { part: heading }),
  newest: byYear,
});

const run = async (): Promise<void> => {
  const mine = (turn += 1);
  if (state.q.trim() === '') {
    say('');
    show(undefined, []);
    return;
  }
  results.setAttribute('aria-busy', 'true');
  try {
    const own = await opened();
    const outcome = await lookUp(own, asked(state));
    if (mine !== turn) return;
    const items = resultItems(outcome, own.simplified);
    show(outcome, items);
    say(told(outcome, state.q, items.length));
    await showCounts(own, outcome);
  } catch (error) {
    console.error(error);
    if (mine === turn) say('没有取到搜索的索引。请看看网络，再试一次。');
  } finally {
    if (mine === turn) results.removeAttribute('aria-busy');
  }
};

const showState = (): void => {
  input.value = state.q;
  part.value = state.part;
  sort.value = state.byYear ? 'year' : '';
  const isNarrowed = state.part !== '' || state.byYear || Object.keys(state.filters).length > 0;
  if (isNarrowed) narrow.open = true;
  fillFilters(lists, { counts: {}, exact: true }, state.filters);
};

/** @param isStep whether the back button leads to what was before */
const change = (to: Partial<SearchState>, isStep: boolean): void => {
  const before = searchOf(state);
  state = { ...state, ...to };
  wanted = SHOWN;
  const search = searchOf(state);
  if (search !== before || isStep) {
    const address = location.pathname + search;
    if (isStep && search !== location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  document.title = (state.q.trim() === '' ? '' : `${state.q.trim()} · `) + title;
  void run();
};

const { title } = document;
let pause: ReturnType<typeof setTimeout> | undefined;
const typed = (): void => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    if (input.value !== state.q) change({ q: input.value }, false);
  }, PAUSE);
};

input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) typed();
});
input.addEventListener('compositionend', typed);
input.addEventListener('focus', () => void opened().catch(() => undefined), { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  change({ q: input.value }, true);
});
form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return;
  const filters: Record<string, string> = {};
  for (const [filter, { value }] of lists) if (value !== '') filters[filter] = value;
  change({ filters, part: part.value, byYear: sort.value === 'year' }, true);
});
narrow.addEventListener('toggle', () => {
  if (narrow.open && state.q.trim() !== '') void run();
});
more.addEventListener('click', () => {
  const next = results.children.length;
  wanted += SHOWN;
  void run().then(() => results.children[next]?.querySelector('a')?.focus());
});
addEventListener('popstate', () => {
  state = stateIn(location.search);
  wanted = SHOWN;
  showState();
  void run();
});
leadBySlash();
moveThrough(input, results);
showState();
void run();
