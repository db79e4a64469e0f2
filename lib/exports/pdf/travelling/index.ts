export { originalOf, readTravellingData } from './read';
export { withTravellingData } from './write';
