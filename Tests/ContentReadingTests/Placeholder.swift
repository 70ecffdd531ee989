// Tests of ContentReading.
