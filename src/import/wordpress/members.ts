/** Names under which plugins keep for whom a post is, and what means everybody there. */
const keys =
  /member|patreon|paywall|restrict|subscri(?:ber|ption)_?level|newsletter_access|access_(?:level|role|group)|user_level|^_?is_paid$|paid_content|premium|protected|_acl$/i;
const everybody =
  /^(?:|0|no|off|false|none|null|all|any|open|public|everyone|everybody|a:0:\{\}|\[\]|s:0:"";)$/i;

/** Blocks and shortcodes around a part of a text that not everybody saw. */
const part =
  /<!--\s+wp:(?:[\w-]+\/)?(?:premium-content|paywall|paid-|subscriber-view|restrict|member|protected)[\w/-]*|\[(?:[\w-]*(?:member|restrict|protect|paywall|premium|paid|logged_?in|hide-content|hide_content)[\w-]*|private|s2if|wlm_\w+)(?=[\s\]])[^\]]*\](?=[\s\S]*\[\/)/i;

/**
 * Why a plugin may have kept a post, or a part of it, for some readers only. Each plugin has names of its own for it:
 * one that is taken for such and is none costs its author a look, the other way round somebody is exposed.
 *
 * @param metas What plugins keep beside the post, by its key.
 */
export function heldByPlugin(
  metas: readonly (readonly [key: string, value: string])[],
  content: string,
): string[] {
  const found = metas.find(([key, value]) => keys.test(key) && !everybody.test(value.trim()));
  return [
    ...(found ? [`a plugin may have kept it for some readers only ("${found[0]}")`] : []),
    ...(part.test(content) ? ['a part of it was for some readers only: look for where it begins'] : []),
  ];
}
