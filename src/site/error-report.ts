/**
 * Where a reader reports an error in a page. A letter begins with the page's title and address; a
 * form or a web page is opened as it is, because nobody knows what it would make of them.
 *
 * @param contact `mailto:…` or a web address, as the site's settings have it
 * @param page.address absolute, so that whoever gets the letter can follow it
 */
export function errorReportHref(
  contact: string,
  page: { readonly title: string; readonly address: string },
): string {
  if (!contact.startsWith('mailto:')) return contact;
  const body = [
    `网页：${page.address}`,
    '哪一处有错（一个数、一句话）：',
    '应当是什么，依据是什么：',
    '',
  ].join('\r\n\r\n');
  const letter = [
    `subject=${encodeURIComponent(`报告错误：${page.title}`)}`,
    `body=${encodeURIComponent(body)}`,
  ].join('&');
  return `${contact}${contact.includes('?') ? '&' : '?'}${letter}`;
}
