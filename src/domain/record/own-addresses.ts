/** First parts of addresses that are the site's own: no district may have one of them as its id. */
export const OWN_ADDRESSES: readonly string[] = [
  ...['about', 'check', 'compare', 'completeness', 'corrections', 'coverage', 'data', 'design'],
  ...[
    'embed',
    'feeds',
    'findings',
    'glossary',
    'indicators',
    'method',
    'og',
    'pagefind',
    'rubrics',
  ],
  'search',
];
