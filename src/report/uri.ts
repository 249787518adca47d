/** A path as a URI reference (RFC 3986): segments percent-encoded, slashes kept; an absolute path as a file URI. */
export function uriOf(path: string): string {
  const encoded = path
    .replaceAll('\\', '/')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[a-z]%3A\//iu.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
