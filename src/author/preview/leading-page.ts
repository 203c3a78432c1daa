import { escapeHtml } from '../../outputs/markup/html.ts';

/** A page that leads to her desk by itself, and does not say from where. */
export function leadingTo(address: string): string {
  const to = escapeHtml(address);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${to}">
<title>Your desk</title>
<p><a href="${to}">Your desk</a></p>
</html>
`;
}
