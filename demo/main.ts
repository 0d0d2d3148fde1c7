import { story } from './story.ts';

/** `npm run demo`: the Action as GitHub runs it, on an invented organisation. No token; nothing leaves this machine. */
process.exitCode = await story(process.stdout);
