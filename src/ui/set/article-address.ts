/** The address of an article within the page for a set, behind the “#”. */
import type { SetArticle } from '@/set/set';

export const addressOf = ({ id }: SetArticle): string => `article/${encodeURIComponent(id)}`;
