import { i18n } from '#i18n';
import type { LeftOut } from '@/set/set';
import { reasonWords, remedyWords } from './left-out-words';

interface LeftOutTableProps {
  readonly leftOut: readonly LeftOut[];
  onCountAllTheSame(one: LeftOut): void;
}

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
            <td>{reasonWords(one.reason)}</td>
            <td>
              {one.article ? (
                <button type="button" class="quiet" onClick={() => onCountAllTheSame(one)}>
                  {remedyWords(one.reason)}
                </button>
              ) : (
                remedyWords(one.reason)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
