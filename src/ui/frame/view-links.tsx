import './view-links.css';

interface ViewLinksProps {
  readonly name: string;
  /** Address and words of each view. */
  readonly views: readonly (readonly [address: string, words: string])[];
  readonly current: string;
}

/** The views of a page that has several, below its heading. */
export function ViewLinks({ name, views, current }: ViewLinksProps) {
  return (
    <nav class="view-links" aria-label={name}>
      {views.map(([address, words]) => (
        <a key={address} href={address} aria-current={address === current ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}
