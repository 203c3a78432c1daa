import { follows } from '../../check/links/tracking/names.ts';
import { between } from '../../check/links/tracking/unwrap.ts';

/** How many go-betweens may stand one behind the other. */
const mostBetween = 5;

/** An address without those who stand between, and without what follows a reader. */
export function plainLink(address: string): string {
  let plain = address.trim();
  for (let count = 0; count < mostBetween; count += 1) {
    const behind = between(plain)?.to;
    if (behind === undefined) break;
    plain = behind;
  }
  const url = URL.parse(plain.replace(/^\/\//, 'https://'));
  const [, before = plain, query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(plain) ?? [];
  if (query === '') return plain;
  const host = url?.hostname ?? '';
  const stays = query.split('&').filter((part) => !isFollowing(part, host, query));
  return `${before}${stays.length > 0 ? `?${stays.join('&')}` : ''}${hash}`;
}

/** Medium's links for friends open what others pay for, and say whose friend one is. */
function isFollowing(part: string, host: string, query: string): boolean {
  const name = part.split('=')[0] ?? '';
  const isFriends = /\bsource=friends_link\b/.test(query) && (name === 'source' || name === 'sk');
  const isMediums = /(?:^|\.)medium\.com$/.test(host) && name === 'source';
  return isFriends || isMediums || follows(name, host);
}
