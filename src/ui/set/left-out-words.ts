/** Why something is not read, and what the reader can do about it. */
import { i18n } from '#i18n';
import type { Reason } from '@/set/set';

type KeyOf<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${KeyOf<Tail>}` : S;
const keyOf = (reason: Reason) => reason.replaceAll('-', '_') as KeyOf<Reason>;

export const reasonWords = (reason: Reason): string => i18n.t(`set.reason.${keyOf(reason)}`);
export const remedyWords = (reason: Reason): string => i18n.t(`set.remedy.${keyOf(reason)}`);
