import type { Tells } from '../trace.ts';

/** By code of four letters. QuickTime File Format Specification; 3GPP TS 26.244, 8; what iTunes, GoPro and Samsung write. */
const codes: readonly (readonly [string, Tells | 'nothing'])[] = [
  ['©xyz loci xyz GPMF ©gps', 'place'],
  [
    '©mak ©mod ©swr ©swf ©too ©enc ©src ©hst manu modl smta smrd mcvr FIRM LENS CAME MUID AMBA Xtra',
    'device',
  ],
  ['©day date yrrc purd @day ©TIM ©TSC ©TSZ', 'time'],
  [
    '©ART ©art aART ©wrt ©com ©aut ©dir ©prd ©prf ©phg ©con ©own ©cpy auth perf cprt soar soaa soco ownr apID',
    'name',
  ],
  ['thmb snal pnot PICT', 'hidden picture'],
  ['©nam ©alb ©gen ©trk titl albm gnre trkn disk tmpo cpil pgap rtng stik hdvd pcst name', 'nothing'],
  [
    'akID atID cnID geID plID sfID cmID shwm sonm soal sosn tves tvsn tvsh hnti hinf tagc WLOC LOOP SelO AllF',
    'nothing',
  ],
  ['free skip', 'nothing'],
];

const byCode = new Map(
  codes.flatMap(([list, tells]) => list.split(' ').map((code) => [code, tells] as const)),
);

/** What a field tells by its code; a title and where it stands in an album are for whoever listens. */
export function codeTells(code: string): Tells | 'nothing' | undefined {
  return byCode.get(code.replace('\xa9', '©').trim());
}
