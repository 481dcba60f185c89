package vn.danvankheo.exhibition;

/** Gian trưng bày: a district's year that is open to the public. @param theme the year's slogan; null when it has none */
record Hall(long districtId, String districtCode, String district, int year, String theme) {
}
