interface Families {
  readonly serif?: string;
  readonly sans: string;
}

/** What systems have for each script: Apple's, Windows's, and Noto, which Android and Linux have. */
const systems: Readonly<Record<string, Families>> = {
  Arab: { sans: "'Geeza Pro','Segoe UI','Noto Sans Arabic'" },
  Hans: {
    serif: "'Songti SC','Noto Serif CJK SC','Noto Serif SC',SimSun",
    sans: "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC'",
  },
  Hant: {
    serif: "'Songti TC','Noto Serif CJK TC','Noto Serif TC',PMingLiU",
    sans: "'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC'",
  },
  Hebr: { sans: "'Arial Hebrew',Arial,'Noto Sans Hebrew'" },
  Jpan: {
    serif: "'Hiragino Mincho ProN','BIZ UDPMincho','Noto Serif CJK JP','Noto Serif JP'",
    sans: "'Hiragino Sans','Yu Gothic UI','Noto Sans CJK JP'",
  },
  Kore: {
    serif: "AppleMyungjo,Batang,'Noto Serif CJK KR','Noto Serif KR'",
    sans: "'Apple SD Gothic Neo','Malgun Gothic','Noto Sans CJK KR'",
  },
};

/** Families with serifs that a system may have for a script, and the last resort. */
export function serifs(script: string): string {
  const own = systems[script]?.serif;
  return own ? `${own},serif` : 'serif';
}

/** The same without serifs. */
export function sansSerifs(script: string): string {
  return `${systems[script]?.sans ?? "'Segoe UI',Roboto,'Helvetica Neue',Arial,'Noto Sans'"},sans-serif`;
}
