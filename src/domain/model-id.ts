/** `family/version` in lower case (`claude/opus-4.6`, `qwen/qwen3-coder`), or the family alone. Declared, not proven. */
export type ModelId = string;
