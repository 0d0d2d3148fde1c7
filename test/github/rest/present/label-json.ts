import type { components } from '@octokit/openapi-types';
import type { LabelRecord } from '../../state/records.ts';

export function labelJson(label: LabelRecord, apiUrl: string): components['schemas']['label'] {
  return {
    id: label.databaseId,
    node_id: label.id,
    url: `${apiUrl}/repos/${label.repository.nameWithOwner}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: label.isDefault,
    description: label.description,
  };
}
