import { beside, planted, within, type Round } from '../shape.ts';
import type { Pose } from './pose.ts';

/** A wide form over small ones, which stand close together beneath it. */
export const sheltered: Pose = ({ pick, here, there, vary }) => {
  const holder = planted(0, 1, vary(0.04, 0.5, 0.08));
  const wing = beside(holder, here, vary(0.66, 0.62, 0.16), vary(0, 0.3, 0.1), vary(0.34, 0.46, 0.08));
  const first = within(holder, here * vary(0.2, 0.22, 0.16), vary(0.38, 0.36, 0.06), vary(0.5, 0.56, 0.08));
  const second = beside(first, there, vary(0.22, 0.22, 0.04), vary(0.58, 0.62, 0.08), vary(0.36, 0.36, 0.08));
  const tall = within(holder, here * vary(0.15, 0.15, 0.2), vary(0.52, 0.5, 0.06), vary(0.35, 0.45, 0.1));
  const small = beside(tall, there, vary(0.28, 0.28, 0.05), vary(0.55, 0.6, 0.08), vary(0.36, 0.4, 0.08));
  const coming = beside(holder, there, vary(0.36, 0.32, 0.08), vary(0.5, 0.6, 0.08), vary(0.36, 0.45, 0.08));
  return pick.one<readonly Round[]>(
    [holder, wing, first, second],
    [holder, wing, coming, first, second],
    [holder, wing, tall, small],
    [holder, coming, tall, small],
    [holder, coming, first, second],
    [holder, wing, coming, tall],
  );
};
