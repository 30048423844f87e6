// name: shapes/finding-core
// purpose: What a claim tells of a finding about it.
// mode: shape
// shape: id :: STRING, rule :: FindingRule, severity :: Severity, status :: FindingStatus, explanation :: STRING, wouldSettle :: STRING
