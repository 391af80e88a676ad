/** The reader's words for what can happen to a claim on the way to another text. */
import { i18n } from '#i18n';
import type { ChangeKind } from '@/desk/comparison/change';

type KeyOf<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${KeyOf<Tail>}` : S;
const keyOf = <S extends string>(kind: S): KeyOf<S> => kind.replaceAll('-', '_') as KeyOf<S>;

export const changeName = (kind: ChangeKind): string => i18n.t(`change.${keyOf(kind)}.name`);
export const changeWhat = (kind: ChangeKind): string => i18n.t(`change.${keyOf(kind)}.what`);
