print("oversikt-benchmark")
