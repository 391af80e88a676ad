import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** What can be done with the report, which stands in place of the draft. */
export function ReportButtons({ onBack }: { onBack(): void }) {
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    back.current?.focus();
  }, []);
  return (
    <>
      <button ref={back} type="button" onClick={onBack}>
        {i18n.t('draft.back')}
      </button>
      <button type="button" class="main" onClick={() => print()}>
        {i18n.t('report.print')}
      </button>
    </>
  );
}
