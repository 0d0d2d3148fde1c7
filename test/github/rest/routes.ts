import type { Route } from './route.ts';
import { APP_ROUTES } from './routes/app.ts';
import { CHECK_ROUTES } from './routes/checks.ts';
import { COMMENT_ROUTES } from './routes/comments.ts';
import { ISSUE_ROUTES } from './routes/issues.ts';
import { LABEL_ROUTES } from './routes/labels.ts';
import { PULL_REQUEST_ROUTES } from './routes/pull-requests.ts';
import { REPOSITORY_ROUTES } from './routes/repositories.ts';
import { TIMELINE_ROUTES } from './routes/timeline.ts';
import { VIEWER_ROUTES } from './routes/viewer.ts';

/** Every route of the REST API that the double answers; the first that fits does. */
export const ROUTES: readonly Route[] = [
  ...REPOSITORY_ROUTES,
  ...PULL_REQUEST_ROUTES,
  ...COMMENT_ROUTES,
  ...LABEL_ROUTES,
  ...ISSUE_ROUTES,
  ...CHECK_ROUTES,
  ...VIEWER_ROUTES,
  ...APP_ROUTES,
  ...TIMELINE_ROUTES,
];
