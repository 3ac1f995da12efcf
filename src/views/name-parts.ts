/**
 * An agency's name in the two parts a line may break between: the place, and the agency.
 * A name that does not begin with its place stays whole.
 */
export function nameParts(agencyName: string, districtName: string): readonly string[] {
  const start = agencyName.indexOf(districtName);
  const end = start + districtName.length;
  return districtName === '' || start < 0 || end >= agencyName.length
    ? [agencyName]
    : [agencyName.slice(0, end), agencyName.slice(end)];
}
