const named = (names: string): readonly string[] => names.trim().split(/,\s+/);

/**
 * The regions that countries of production are taken together in. Ibero-America is Spain, Portugal, Andorra and the
 * countries of Latin America where Spanish or Portuguese is spoken, Puerto Rico among them. The others are those of the
 * United Nations' geoscheme (Standard Country or Area Codes for Statistical Use, M49), with these simplifications: Southern
 * Europe is without Iberia; Iran stands with Western Asia and Northern Africa; Taiwan with Eastern Asia; South and Southeast
 * Asia are one, and so is Africa without the North; the Caribbean without Spanish, Guyana, Suriname, Belize and Central Asia
 * count as other. A country that is no more stands where its successors do.
 *
 * Names as TMDB has them.
 */
export const countriesOfRegions = {
  "ibero-america": named(`
    Andorra, Argentina, Bolivia, Brazil, Chile, Colombia, Costa Rica, Cuba, Dominican Republic, Ecuador,
    El Salvador, Guatemala, Honduras, Mexico, Nicaragua, Panama, Paraguay, Peru, Portugal, Puerto Rico,
    Spain, Uruguay, Venezuela
  `),
  "northern-america": named(`
    Bermuda, Canada, Greenland, St. Pierre and Miquelon, United States of America
  `),
  "northern-europe": named(`
    Denmark, Estonia, Faeroe Islands, Finland, Iceland, Ireland, Latvia, Lithuania, Norway,
    Svalbard & Jan Mayen Islands, Sweden, United Kingdom
  `),
  "western-europe": named(`
    Austria, Belgium, East Germany, France, Germany, Liechtenstein, Luxembourg, Monaco, Netherlands,
    Switzerland
  `),
  "southern-europe": named(`
    Albania, Bosnia and Herzegovina, Croatia, Gibraltar, Greece, Holy See, Italy, Kosovo, Macedonia, Malta,
    Montenegro, San Marino, Serbia, Serbia and Montenegro, Slovenia, Yugoslavia
  `),
  "eastern-europe": named(`
    Belarus, Bulgaria, Czech Republic, Czechoslovakia, Hungary, Moldova, Poland, Romania, Russia,
    Russian Federation, Slovakia, Soviet Union, Ukraine
  `),
  "east-asia": named(`
    China, Hong Kong, Japan, Macao, Mongolia, North Korea, South Korea, Taiwan
  `),
  "south-asia": named(`
    Afghanistan, Bangladesh, Bhutan, British Indian Ocean Territory, Brunei Darussalam, Cambodia,
    East Timor, India, Indonesia, Lao People's Democratic Republic, Malaysia, Maldives, Myanmar, Nepal,
    Pakistan, Philippines, Singapore, Sri Lanka, Thailand, Timor-Leste, Vietnam
  `),
  "middle-east": named(`
    Algeria, Armenia, Azerbaijan, Bahrain, Cyprus, Egypt, Georgia, Iran, Iraq, Israel, Jordan, Kuwait,
    Lebanon, Libyan Arab Jamahiriya, Morocco, Oman, Palestinian Territory, Qatar, Saudi Arabia, Sudan,
    Syrian Arab Republic, Tunisia, Turkey, United Arab Emirates, Western Sahara, Yemen
  `),
  africa: named(`
    Angola, Benin, Botswana, Burkina Faso, Burundi, Cameroon, Cape Verde, Central African Republic, Chad,
    Comoros, Congo, Cote D'Ivoire, Djibouti, Equatorial Guinea, Eritrea, Ethiopia, Gabon, Gambia,
    French Southern Territories, Ghana, Guinea, Guinea-Bissau, Kenya, Lesotho, Liberia, Madagascar, Malawi,
    Mali, Mauritania, Mauritius, Mayotte, Mozambique, Namibia, Niger, Nigeria, Reunion, Rwanda,
    Sao Tome and Principe, Senegal, Seychelles, Sierra Leone, Somalia, South Africa, South Sudan,
    St. Helena, Swaziland, Tanzania, Togo, Uganda, Zaire, Zambia, Zimbabwe
  `),
  oceania: named(`
    American Samoa, Australia, Christmas Island, Cook Islands, Fiji, French Polynesia, Guam, Kiribati,
    Marshall Islands, Micronesia, Nauru, New Caledonia, New Zealand, Niue, Norfolk Island, Palau,
    Papua New Guinea, Samoa, Solomon Islands, Tokelau, Tonga, Tuvalu, United States Minor Outlying Islands,
    Vanuatu, Wallis and Futuna Islands
  `),
  other: named(`
    Anguilla, Antarctica, Antigua and Barbuda, Aruba, Bahamas, Barbados, Belize, Cayman Islands, Dominica,
    French Guiana, Grenada, Guadaloupe, Guyana, Haiti, Jamaica, Kazakhstan, Kyrgyz Republic, Martinique,
    Montserrat, Netherlands Antilles, Suriname, Tajikistan, Trinidad and Tobago, Turkmenistan,
    Turks and Caicos Islands, US Virgin Islands, Uzbekistan
  `),
} as const;
export type Region = keyof typeof countriesOfRegions;
export const regions = Object.keys(countriesOfRegions) as readonly Region[];
