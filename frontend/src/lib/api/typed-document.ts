import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** The text of an operation, which knows the shapes of what it takes and answers. */
export type TypedDocumentString<Result, Variables> = string & DocumentTypeDecoration<Result, Variables>;
