interface ChartHeadProps {
  readonly caption: string;
  readonly heads: readonly string[];
}

/** What a chart's table is called and its columns are: read aloud, and not shown. */
export function ChartHead({ caption, heads }: ChartHeadProps) {
  return (
    <>
      <caption class="unseen">{caption}</caption>
      <colgroup>
        {heads.map((head) => (
          <col key={head} />
        ))}
      </colgroup>
      <thead class="unseen">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
