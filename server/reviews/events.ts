// What reviews announce: the end of a review. The change of the reviewed thing itself happens in the same transaction, not through these.

export interface ReviewClosed {
  organId: string;
  reviewId: string;
  subject: string;
  subjectId: string;
  subjectVersion: number;
  /** True when it went out before (先发后审). */
  afterwards: boolean;
}

declare module '#kernel/events' {
  interface Events {
    'review.passed': ReviewClosed;
    'review.returned': ReviewClosed;
  }
}
