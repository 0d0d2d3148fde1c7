/** A harness of the catalogue or of the configuration, e.g. `claude-code`. Ids are for ever: retired, never renamed. */
export type HarnessId = string;
