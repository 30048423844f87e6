// name: parts/finding-fields
// purpose: The fields of a finding, to be put between the braces of a projection.
// mode: part
.id, .rule, .severity, .status, .explanation, .wouldSettle, .version, .note, .reviewedBy, .reviewedAt, .closedAt, .position
