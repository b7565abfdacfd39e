/** A review read and checked against the submission that it is about. */
import { type Checked, checkReview, type Diagnostic, type Review, type ReviewSources } from "../../engine/index.ts";
import { readDocument } from "./read-standard.ts";

export async function readReview(file: string, about: Omit<ReviewSources, "document">): Promise<Checked<Review>> {
  const diagnostics: Diagnostic[] = [];
  const document = await readDocument(file, diagnostics);
  if (!document) return { diagnostics };
  const checked = checkReview({ document, ...about });
  return { ...checked, diagnostics: [...diagnostics, ...checked.diagnostics] };
}
