import { i18n } from '#i18n';
import type { LeftOut, Reason } from '@/set/set';

interface LeftOutTableProps {
  readonly leftOut: readonly LeftOut[];
  onCountAllTheSame(one: LeftOut): void;
}

type KeyOf<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${KeyOf<Tail>}` : S;
const keyOf = (reason: Reason) => reason.replaceAll('-', '_') as KeyOf<Reason>;

/** What is not in the table, why, and what the reader can do. */
export function LeftOutTable({ leftOut, onCountAllTheSame }: LeftOutTableProps) {
  return (
    <table class="ruled">
      <thead>
        <tr>
          <th scope="col">{i18n.t('set.column.file')}</th>
          <th scope="col">{i18n.t('set.column.why')}</th>
          <th scope="col">{i18n.t('set.column.remedy')}</th>
        </tr>
      </thead>
      <tbody>
        {leftOut.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <bdi>{one.id}</bdi>
            </th>
            <td>{i18n.t(`set.reason.${keyOf(one.reason)}`)}</td>
            <td>
              {one.article ? (
                <button type="button" class="quiet" onClick={() => onCountAllTheSame(one)}>
                  {i18n.t('set.remedy.same_text')}
                </button>
              ) : (
                i18n.t(`set.remedy.${keyOf(one.reason)}`)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
