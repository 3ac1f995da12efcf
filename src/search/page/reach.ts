// On every page but the search's own: the key that leads there, and marks for who comes from it.
import { MARKED } from './address-to.ts';
import { leadBySlash } from './lead-by-slash.ts';

leadBySlash();
const terms = new URLSearchParams(location.search).getAll(MARKED);
if (terms.length > 0) void import('./mark-page.ts').then(({ markPage }) => markPage(terms));
