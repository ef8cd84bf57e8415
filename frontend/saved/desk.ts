// What the API answers about a desk, as far as the list of saved desks needs it.

interface Slot {
  from: string;
  to: string;
}

export interface DeskAnswer {
  properties: {
    name: string;
    organization?: string | null;
    address?: string | null;
    municipality?: string | null;
    phones?: string[];
    opening?: { state: string } | null;
  };
  days?: { date: string; slots: Slot[] }[];
}

export function isDesk(value: unknown): value is DeskAnswer {
  if (typeof value !== "object" || value === null || !("properties" in value)) return false;
  const { properties } = value;
  return typeof properties === "object" && properties !== null && "name" in properties && typeof properties.name === "string";
}

/** The hours of today, `9:00–12:00`; empty when it is shut or nobody knows. */
export function today(desk: DeskAnswer): string {
  const clock = (moment: string): string => moment.slice(11).replace(/^0/, "");
  return (desk.days?.[0]?.slots ?? []).map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(", ");
}
