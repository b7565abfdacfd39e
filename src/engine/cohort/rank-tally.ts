/** Ranks of many cities over many draws. It takes as many numbers as cities times cities, or times draws, whichever is less. */
export interface RankTally {
  readonly add: (city: number, draw: number, rank: number) => void;
  /** The least rank that at least so many draws do not exceed. Asked for when all draws are added. */
  readonly quantile: (city: number, wanted: number) => number;
}

export function rankTally(cities: number, draws: number): RankTally {
  return draws < cities ? listed(cities, draws) : counted(cities);
}

/** The rank of each draw. */
function listed(cities: number, draws: number): RankTally {
  const ranks = new Uint32Array(cities * draws);
  let sorted = -1;
  return {
    add: (city, draw, rank) => {
      ranks[city * draws + draw] = rank;
    },
    quantile: (city, wanted) => {
      const own = ranks.subarray(city * draws, (city + 1) * draws);
      if (sorted !== city) own.sort();
      sorted = city;
      return own[Math.ceil(wanted) - 1] ?? cities;
    },
  };
}

/** How many draws gave each rank. */
function counted(cities: number): RankTally {
  const counts = new Uint32Array(cities * cities);
  return {
    add: (city, _, rank) => {
      const cell = city * cities + rank - 1;
      counts[cell] = (counts[cell] as number) + 1;
    },
    quantile: (city, wanted) => {
      let draws = 0;
      for (let rank = 1; rank < cities; rank += 1) {
        draws += counts[city * cities + rank - 1] as number;
        if (draws >= wanted) return rank;
      }
      return cities;
    },
  };
}
