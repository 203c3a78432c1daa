import ssh2 from 'ssh2';

/** A pair of keys. Now and then ssh2 1.17 makes one that it cannot read itself: then another is made. */
export function keyPair(): { readonly private: string; readonly public: string } {
  const pair = ssh2.utils.generateKeyPairSync('ed25519');
  return ssh2.utils.parseKey(pair.private) instanceof Error ? keyPair() : pair;
}
