/** The closed word lists of a record. Order is the order of display. */

export const SECTORS = [
  'ports',
  'transport',
  'energy',
  'ecology',
  'water',
  'agriculture',
  'industry',
  'digital',
  'innovation',
  'culture-tourism',
  'urban-rural',
  'livelihood',
  'governance',
  'macro',
] as const;
export type SectorId = (typeof SECTORS)[number];

export const KINDS = ['project', 'target', 'programme'] as const;
export type Kind = (typeof KINDS)[number];

/** What the plan says will happen: an intention, never observed progress. */
export const STAGES = ['plan', 'start', 'advance', 'complete', 'maintain'] as const;
export type Stage = (typeof STAGES)[number];

export const COMPARATORS = ['>=', '<=', '~', '='] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const CHANGES = ['level', 'increase', 'growth'] as const;
export type Change = (typeof CHANGES)[number];

/** From the surest to the widest; `cross-border` is a course that leaves the region. */
export const PRECISIONS = ['site', 'town', 'county', 'league', 'region', 'cross-border'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const TOPICS = [
  // ports
  'border-port', 'free-trade-zone', 'cross-border-trade', 'logistics', 'overseas-warehouse', 'foreign-trade',
  // transport
  'railway', 'highway', 'rural-road', 'bridge', 'airport', 'low-altitude', 'public-transit', 'passenger-hub', 'bus-station',
  // energy
  'wind', 'solar', 'coal', 'coal-power', 'grid', 'storage', 'pumped-storage', 'hydrogen', 'oil-gas', 'nuclear-fuel', 'heat', 'new-energy-base', 'power-trade', 'biomass',
  // ecology
  'sand-control', 'lake', 'wetland', 'forest', 'grassland', 'mine-restoration', 'air-quality', 'water-quality', 'soil', 'solid-waste', 'carbon', 'biodiversity', 'nature-reserve', 'soil-erosion', 'zero-carbon-park',
  // water
  'river', 'irrigation', 'reservoir', 'flood-control', 'water-supply', 'water-saving', 'water-transfer', 'drinking-water', 'groundwater', 'sewage',
  // agriculture
  'grain', 'livestock', 'dairy', 'vegetables', 'seed', 'farmland', 'saline-soil', 'greenhouse', 'brand', 'food-processing', 'cold-chain', 'agri-tech', 'forage', 'fishery', 'agri-input', 'land-reform',
  // industry
  'industrial-park', 'chemicals', 'coal-chemicals', 'metallurgy', 'mining', 'rare-earth', 'new-materials', 'equipment', 'wind-equipment', 'solar-equipment', 'pharma', 'building-materials', 'electronics', 'vehicles', 'smelting', 'small-business',
  // digital
  'data-centre', 'computing', 'ai', 'network', 'charging', 'smart-city', 'e-commerce', 'data-market', 'robotics', 'aerospace',
  // innovation
  'laboratory', 'research-platform', 'tech-transfer', 'high-tech-firm', 'talent', 'patent', 'pilot-base',
  // culture and tourism
  'scenic-area', 'museum', 'heritage', 'sports', 'festival', 'culture', 'red-tourism', 'creative-industry', 'tourism-route', 'hotel',
  // urban and rural
  'urban-renewal', 'housing', 'pipe-network', 'village', 'town', 'gas-supply', 'waste', 'parking', 'commercial-street', 'property', 'toilet',
  // livelihood
  'education', 'health', 'elder-care', 'childcare', 'employment', 'social-security', 'poverty', 'safety', 'funeral', 'veterans', 'disability', 'consumer',
  // governance
  'business-environment', 'reform', 'ethnic-unity', 'finance', 'debt', 'law', 'border-security', 'public-security', 'emergency', 'state-firms', 'private-economy', 'regional-cooperation', 'investment-promotion', 'pilot', 'language',
  // macro
  'gdp', 'investment', 'consumption', 'income', 'prices', 'fiscal', 'trade', 'industry-output', 'service-sector', 'population',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Words a text may be given in; Chinese first and complete. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
