/** A point on the earth, WGS-84 degrees. Only `platform/` knows other datums. */
export type Place = { readonly latitude: number; readonly longitude: number }

/** A closed outline, [longitude, latitude] pairs as in GeoJSON; first and last are the same. */
export type Ring = readonly (readonly [number, number])[]
