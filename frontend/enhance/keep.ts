// Ids of desks that a visitor keeps, on this device alone. Nothing is written before somebody asks for it.

const NAME = "bussola.saved";
export const MAX_SAVED = 100;

export type Outcome = "done" | "full" | "failed";

/** Whether the browser lets a page keep anything. */
export function canKeep(): boolean {
  try {
    localStorage.getItem(NAME);
    return true;
  } catch {
    return false;
  }
}

/** The newest first; what is not a list of ids is no list. */
export function savedIds(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? "[]");
    if (!Array.isArray(kept)) return [];
    return kept.filter((id): id is string => typeof id === "string" && /^[a-z0-9-]{1,80}$/.test(id)).slice(0, MAX_SAVED);
  } catch {
    return [];
  }
}

export function save(id: string): Outcome {
  const ids = savedIds();
  if (ids.includes(id)) return "done";
  return ids.length >= MAX_SAVED ? "full" : write([id, ...ids]);
}

export function remove(id: string): Outcome {
  return write(savedIds().filter((own) => own !== id));
}

export function removeAll(): Outcome {
  return write([]);
}

/** An empty list leaves no trace. */
function write(ids: string[]): Outcome {
  try {
    if (ids.length === 0) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, JSON.stringify(ids));
    return "done";
  } catch {
    return "failed";
  }
}
