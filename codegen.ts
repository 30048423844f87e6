import type { CodegenConfig } from "@graphql-codegen/cli";
import { cypherPreset } from "./tools/cypher-preset.ts";
import { captionsPreset, printedSchemaPreset, vocabularyPreset } from "./tools/schema-presets.ts";

const entity = "../domain/nodes.ts#EntityNode";
const entityPage = "../loaders/entity.ts#EntityPage";

const config: CodegenConfig = {
  schema: "schema/*.graphql",
  importExtension: ".ts",
  generates: {
    "src/generated/schema.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: "unknown",
        avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
        immutableTypes: true,
        inputMaybeValue: "T | null | undefined",
        makeResolverTypeCallable: false,
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: false },
        contextType: "../context.ts#Context",
        mappers: {
          Entity: entity,
          Company: entity,
          Market: entity,
          Product: entity,
          Policy: entity,
          Jurisdiction: entity,
          Organization: entity,
          EntityConnection: entityPage,
          MixedConnection: entityPage,
          CompanyConnection: entityPage,
          MarketConnection: entityPage,
          ProductConnection: entityPage,
          PolicyConnection: entityPage,
          JurisdictionConnection: entityPage,
          OrganizationConnection: entityPage,
          ClaimConnection: "../loaders/claim.ts#ClaimPage",
          FindingConnection: "../loaders/finding.ts#FindingPage",
          RelationConnection: "../loaders/entity.ts#RelationPage",
          SentenceConnection: "../loaders/source.ts#SentencePage",
          SourceConnection: "../loaders/source.ts#SourcePage",
          GapAnalysis: "../resolvers/gap.ts#GapAnalysisNode",
          GapCandidate: "../domain/gap/model.ts#CandidateModel",
          Finding: "../domain/nodes.ts#FindingNode",
          Change: "../loaders/claim.ts#ChangeRow",
          EntityMerge: "../loaders/entity.ts#EntityMergeRow",
          Support: "../domain/support.ts#SupportModel",
          Citation: "../domain/trace.ts#CitationRow",
          Retraction: "../resolvers/retraction.ts#RetractionNode",
          Claim: "../domain/nodes.ts#ClaimNode",
          Source: "../domain/nodes.ts#SourceNode",
          StatedIn: "../loaders/claim.ts#StatedInNode",
          Sentence: "../domain/sentence.ts#SentenceModel",
          Relation: "../domain/nodes.ts#RelationNode",
          Bundle: "./cypher.ts#BundleRow",
        },
      },
    },
    "src/generated/operations.ts": {
      documents: "examples/operations/*.graphql",
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        defaultScalarType: "unknown",
        strictScalars: true,
      },
    },
    "src/generated/page.ts": {
      documents: "src/page/operations/*.graphql",
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        defaultScalarType: "unknown",
        strictScalars: true,
        documentMode: "string",
      },
    },
    "src/generated/cypher.ts": { preset: cypherPreset, presetConfig: { folder: "cypher" } },
    "src/generated/vocabulary.ts": { preset: vocabularyPreset },
    "src/generated/captions.ts": { preset: captionsPreset },
    "docs/schema.graphql": { preset: printedSchemaPreset },
  },
};

export default config;
