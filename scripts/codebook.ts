/** `npm run codebook`: writes `docs/codebook.md` from the tables that the exports use. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { codebookFile } from '@/export/codebook-file';
import { version } from '../package.json';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/codebook.md', codebookFile(version));
console.log('docs/codebook.md');
